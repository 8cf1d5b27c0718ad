// Which call fails, and how.
#define _GNU_SOURCE
#include "calls.h"

#ifdef __linux__

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
  int is_read, is_set;
  long number;
  int error;
  char mode[16], family[16];
} fault;

// The calls that were counted so far.
static long counted;

static void read_fault(void) {
  if (fault.is_read) return;
  fault.is_read = 1;
  const char *text = getenv("FILE_CALLS_FAULT");
  if (text == NULL) return;
  fault.is_set = sscanf(text, "%ld %d %15s %15s", &fault.number, &fault.error, fault.mode, fault.family) == 4;
}

static enum fate fate(const char *call, const char *name, const char *family) {
  read_fault();
  if (!fault.is_set || strcmp(fault.family, family) != 0) return DONE;
  char text[LONGEST + 32];
  snprintf(text, sizeof text, "%s %s", call, name);
  record_text('A', 0, text);
  counted++;
  if (fault.number == 0 || counted < fault.number) return DONE;
  if (strcmp(fault.mode, "kill") == 0) raise(SIGKILL);
  int is_short = strcmp(fault.mode, "short") == 0;
  if (is_short && counted == fault.number && strstr(call, "write") != NULL) return HALVED;
  long last = strcmp(fault.mode, "sticky") == 0 ? counted : fault.number + is_short;
  if (counted > last) return DONE;
  errno = fault.error;
  return FAILED;
}

enum fate fate_of_write(const char *call, const char *name) { return fate(call, name, "writes"); }
enum fate fate_of_read(const char *call, const char *name) { return fate(call, name, "reads"); }

#endif
