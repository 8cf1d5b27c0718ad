#ifndef TERMINAL_H
#define TERMINAL_H

#include <sys/types.h>

/// Opens a pseudo-terminal; the descriptor of its master, -1 where that fails.
int terminal_open(void);

/// Starts a program as the leader of the terminal's session, in a folder; its process, -1 where that fails.
pid_t terminal_start(
  int master, const char *path, char *const arguments[], char *const environment[], const char *folder);

/// Gives the terminal another size.
void terminal_resize(int master, unsigned short columns, unsigned short rows);

#endif
