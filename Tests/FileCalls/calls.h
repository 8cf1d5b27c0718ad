#ifndef CALLS_H
#define CALLS_H
#include <stddef.h>
#include <sys/types.h>

// The longest path, with its end.
enum { LONGEST = 4096 };

// Finds a file of the watched folder. Copies its name ("" for the folder itself); returns 0 for any other file.
int find_path(const char *path, char name[LONGEST]);
int find_descriptor(int descriptor, char name[LONGEST]);

// Keeps a call and its record together, across threads and programs.
void begin_call(void);
void end_call(void);

// Appends a record.
void record(char kind, ino_t inode, off_t place, const void *bytes, size_t count);
void record_text(char kind, ino_t inode, const char *text);

// What becomes of a call.
enum fate { DONE, FAILED, HALVED };

// Decides the fate of the next call that writes or reads. Sets errno if it fails.
enum fate fate_of_write(const char *call, const char *name);
enum fate fate_of_read(const char *call, const char *name);
#endif
