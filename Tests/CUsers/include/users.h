#ifndef USERS_H
#define USERS_H

/// Makes somebody else the real user of this thread alone, by whose rights `access` answers; what the thread may do besides
/// stays. Returns 0, or -1 where that cannot be: on Linux it takes the rights of root.
int users_be(unsigned int user);

#endif
