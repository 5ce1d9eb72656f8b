// SPDX-License-Identifier: EUPL-1.2
// A slow disk for a process that is started with this library preloaded: each fsync and fdatasync
// first sleeps for SLOW_DISK_MICROSECONDS, then does what it always does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>

static long pause_microseconds;

// Sleeps are otherwise rounded up by 50 microseconds; threads inherit the setting.
__attribute__((constructor)) static void begin(void) {
    const char *text = getenv("SLOW_DISK_MICROSECONDS");
    pause_microseconds = text ? atol(text) : 0;
    prctl(PR_SET_TIMERSLACK, 1UL, 0, 0, 0);
}

static int slowly(const char *name, int file) {
    struct timespec pause = {pause_microseconds / 1000000, pause_microseconds % 1000000 * 1000};
    nanosleep(&pause, NULL);
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    return real(file);
}

int fsync(int file) { return slowly("fsync", file); }
int fdatasync(int file) { return slowly("fdatasync", file); }
