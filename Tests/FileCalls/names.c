// Calls on the names of files: create, link, rename, unlink.
#define _GNU_SOURCE
#include "calls.h"

#ifdef __linux__

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int watched_open(int folder, const char *path, int flags, mode_t mode) {
  char name[LONGEST];
  int is_writing = (flags & (O_WRONLY | O_RDWR)) != 0;
  if (folder != AT_FDCWD || !is_writing || !find_path(path, name)) {
    return (int)syscall(SYS_openat, folder, path, flags, mode);
  }
  begin_call();
  struct stat before, now;
  int was_there = lstat(path, &before) == 0;
  int file = fate_of_write("open", name) == FAILED ? -1 : (int)syscall(SYS_openat, folder, path, flags, mode);
  if (file >= 0 && fstat(file, &now) == 0) {
    if (!was_there) record_text('C', now.st_ino, name);
    if (was_there && (flags & O_TRUNC) != 0) record('T', now.st_ino, 0, "", 0);
  }
  end_call();
  return file;
}

// The mode is there only where a file can be created.
#define MODE_OF(flags) \
  mode_t mode = 0; \
  if (((flags) & O_CREAT) != 0) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags)
  return watched_open(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE_OF(flags)
  return watched_open(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  return watched_open(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  return watched_open(folder, path, flags, mode);
}

int unlink(const char *path) {
  char name[LONGEST];
  if (!find_path(path, name)) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  begin_call();
  int result = fate_of_write("unlink", name) == FAILED ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (result == 0) record_text('U', 0, name);
  end_call();
  return result;
}

int link(const char *from, const char *to) {
  char name[LONGEST];
  if (!find_path(to, name)) return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
  begin_call();
  struct stat info;
  int result = fate_of_write("link", name) == FAILED ? -1 : (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (result == 0 && lstat(to, &info) == 0) record_text('L', info.st_ino, name);
  end_call();
  return result;
}

static int rename_file(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int rename(const char *from, const char *to) {
  char names[2 * LONGEST], name[LONGEST];
  if (!find_path(from, names) || !find_path(to, name)) return rename_file(from, to);
  begin_call();
  int result = fate_of_write("rename", name) == FAILED ? -1 : rename_file(from, to);
  size_t first = strlen(names) + 1;
  strcpy(names + first, name);
  if (result == 0) record('R', 0, 0, names, first + strlen(name));
  end_call();
  return result;
}

#endif
