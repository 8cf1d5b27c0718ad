#include "include/users.h"

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>

// The library's function of this name changes all threads.
int users_be(unsigned int user) { return (int)syscall(SYS_setresuid, user, -1, -1); }
#else
int users_be(unsigned int user) {
  (void)user;
  return -1;
}
#endif
