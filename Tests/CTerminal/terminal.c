// A session of its own with a controlling terminal: what a shell does, and Swift's Process does not.
#define _GNU_SOURCE
#include "terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int terminal_open(void) {
  // Nobody that is started meanwhile may hold the line open.
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) return -1;
  return master;
}

pid_t terminal_start(
  int master, const char *path, char *const arguments[], char *const environment[], const char *folder) {
  // Looked up before the fork: behind it, only what is safe in a signal handler may be called.
  char name[128];
  if (ptsname_r(master, name, sizeof name) != 0) return -1;
  pid_t child = fork();
  if (child != 0) return child;
  setsid();
  int slave = open(name, O_RDWR);
  if (slave < 0 || ioctl(slave, TIOCSCTTY, 0) < 0 || chdir(folder) < 0) _exit(127);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  if (slave > 2) close(slave);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

void terminal_resize(int master, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(master, TIOCSWINSZ, &size);
}
