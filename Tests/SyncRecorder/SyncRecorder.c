#define _GNU_SOURCE
#include "SyncRecorder.h"

#ifdef __linux__

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void record(const char *what) {
  static int log = -1;
  if (log < 0) {
    const char *path = getenv("SYNC_RECORD");
    if (path == NULL) return;
    log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
  syscall(SYS_write, log, what, strlen(what));
}

// Whether a descriptor is an answers file, or the log of one.
static int is_answers(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  const char *end = strstr(path, ".db");
  return end != NULL && (end[3] == 0 || strcmp(end + 3, "-wal") == 0);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  if (is_answers(descriptor)) record("W\n");
  return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return pwrite64(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  const char *text = bytes;
  if (descriptor == 1 && count >= 2 && memcmp(text + count - 2, "> ", 2) == 0) record("P\n");
  if (is_answers(descriptor)) record("W\n");
  return syscall(SYS_write, descriptor, bytes, count);
}

int fsync(int descriptor) {
  if (is_answers(descriptor)) record("S\n");
  return (int)syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  if (is_answers(descriptor)) record("S\n");
  return (int)syscall(SYS_fdatasync, descriptor);
}

#endif
