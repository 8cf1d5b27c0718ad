// Calls on the content of files: write, read, truncate, sync.
#define _GNU_SOURCE
#include "calls.h"

#ifdef __linux__

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static ino_t inode_of(int descriptor) {
  struct stat info;
  return fstat(descriptor, &info) == 0 ? info.st_ino : 0;
}

// Writes at an offset; at the file's own place where the offset is -1.
static ssize_t write_at(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (offset < 0) return syscall(SYS_write, descriptor, bytes, count);
  return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

static ssize_t watched_write(const char *call, int descriptor, const void *bytes, size_t count, off_t offset) {
  char name[LONGEST];
  int is_output = descriptor == STDOUT_FILENO;
  if (!is_output && !find_descriptor(descriptor, name)) return write_at(descriptor, bytes, count, offset);
  begin_call();
  enum fate fate = is_output ? DONE : fate_of_write(call, name);
  off_t place = is_output ? 0 : offset < 0 ? lseek(descriptor, 0, SEEK_CUR) : offset;
  if (fate == HALVED && count > 1) count /= 2;
  ssize_t written = fate == FAILED ? -1 : write_at(descriptor, bytes, count, offset);
  if (written > 0) record(is_output ? 'P' : 'W', inode_of(descriptor), place, bytes, (size_t)written);
  end_call();
  return written;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  return watched_write("write", descriptor, bytes, count, -1);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return watched_write("pwrite", descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return watched_write("pwrite", descriptor, bytes, count, offset);
}

// Reads are not recorded: they only can fail.
static int may_read(const char *call, int descriptor) {
  char name[LONGEST];
  if (!find_descriptor(descriptor, name)) return 1;
  begin_call();
  enum fate fate = fate_of_read(call, name);
  end_call();
  return fate != FAILED;
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  return may_read("read", descriptor) ? syscall(SYS_read, descriptor, bytes, count) : -1;
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  return may_read("pread", descriptor) ? syscall(SYS_pread64, descriptor, bytes, count, offset) : -1;
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  return pread64(descriptor, bytes, count, offset);
}

int ftruncate64(int descriptor, off64_t size) {
  char name[LONGEST];
  if (!find_descriptor(descriptor, name)) return (int)syscall(SYS_ftruncate, descriptor, size);
  begin_call();
  int result = fate_of_write("ftruncate", name) == FAILED ? -1 : (int)syscall(SYS_ftruncate, descriptor, size);
  if (result == 0) record('T', inode_of(descriptor), size, "", 0);
  end_call();
  return result;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int watched_sync(const char *call, long number, int descriptor) {
  char name[LONGEST];
  if (!find_descriptor(descriptor, name)) return (int)syscall(number, descriptor);
  begin_call();
  int result = fate_of_write(call, name) == FAILED ? -1 : (int)syscall(number, descriptor);
  if (result == 0) record(name[0] == 0 ? 'D' : 'S', inode_of(descriptor), 0, "", 0);
  end_call();
  return result;
}

int fsync(int descriptor) { return watched_sync("fsync", SYS_fsync, descriptor); }
int fdatasync(int descriptor) { return watched_sync("fdatasync", SYS_fdatasync, descriptor); }

#endif
