#ifndef FILE_CALLS_H
#define FILE_CALLS_H
// Preloaded into a program, this library stands between it and the file calls of the C library, for the files of one
// folder. It reads three variables of the environment:
//
// FILE_CALLS_FOLDER  The folder, as an absolute path without links.
// FILE_CALLS_RECORD  A file outside the folder, to which each call is appended as a record. Several programs may share
//                    it: a lock keeps the records in the order of the calls.
// FILE_CALLS_FAULT   "NUMBER ERRNO MODE FAMILY": the call that fails. NUMBER counts from 1 (0: none fails); MODE is
//                    once, sticky (it and all later ones), short (half of it is written, the next one fails), or kill
//                    (SIGKILL ends the program before it); FAMILY is writes or reads.
//
// A record is a line "KIND PID INODE PLACE COUNT", then COUNT bytes, then a line break:
//
// P  standard output: the bytes
// W  write: the bytes and their offset
// T  truncate: PLACE is the new size
// S  sync of a file
// D  sync of the folder
// C  a new file: its name
// L  a link: the new name
// R  a rename: the old name, a zero byte, the new name
// U  an unlink: the name
// A  a call that could fail (only with FILE_CALLS_FAULT): the call and the name of the file
#endif
