#ifndef SYNC_RECORDER_H
#define SYNC_RECORDER_H
// Preloaded into a program, this writes down what it writes and syncs, in order, into the file that
// SYNC_RECORD names: "W" for bytes into an answers file or its log, "S" for a sync of one of them, "P" for a
// prompt on standard output.
#endif
