// Where the watched folder is, and the record of what happens in it.
#define _GNU_SOURCE
#include "calls.h"

#ifdef __linux__

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

// The record's descriptor; -1 without a record. It is high: programs expect low numbers for their own files.
static int record_file(void) {
  static int file = -2;
  if (file != -2) return file;
  const char *path = getenv("FILE_CALLS_RECORD");
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
  int low = path == NULL ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path, flags, 0600);
  file = low < 0 ? -1 : fcntl(low, F_DUPFD_CLOEXEC, 200);
  if (low >= 0) close(low);
  return file;
}

void begin_call(void) {
  pthread_mutex_lock(&mutex);
  if (record_file() >= 0) flock(record_file(), LOCK_EX);
}

void end_call(void) {
  if (record_file() >= 0) flock(record_file(), LOCK_UN);
  pthread_mutex_unlock(&mutex);
}

void record(char kind, ino_t inode, off_t place, const void *bytes, size_t count) {
  if (record_file() < 0) return;
  char line[128];
  int length = snprintf(
    line, sizeof line, "%c %d %llu %lld %zu\n", kind, (int)getpid(), (unsigned long long)inode, (long long)place,
    count);
  struct iovec parts[] = {{line, (size_t)length}, {(void *)bytes, count}, {"\n", 1}};
  syscall(SYS_writev, record_file(), parts, 3);
}

void record_text(char kind, ino_t inode, const char *text) { record(kind, inode, 0, text, strlen(text)); }

int find_path(const char *path, char name[LONGEST]) {
  const char *folder = getenv("FILE_CALLS_FOLDER");
  if (folder == NULL) return 0;
  char whole[2 * LONGEST] = "";
  if (path[0] != '/') {
    if (syscall(SYS_getcwd, whole, LONGEST) < 0) return 0;
    strcat(whole, "/");
  }
  strncat(whole, path, LONGEST - 1);
  size_t length = strlen(folder);
  if (strncmp(whole, folder, length) != 0) return 0;
  if (whole[length] != '/' && whole[length] != 0) return 0;
  strcpy(name, whole[length] == 0 ? "" : whole + length + 1);
  return 1;
}

int find_descriptor(int descriptor, char name[LONGEST]) {
  char link[64], path[LONGEST];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0 || path[0] != '/') return 0;
  path[length] = 0;
  return find_path(path, name);
}

#endif
