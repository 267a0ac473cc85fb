// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash.h"
#include "target.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>

/// The sanitizer of undefined behaviour has a runtime of its own, which does not hear of the callback below: it is to end by
/// a signal.
extern "C" const char *__ubsan_default_options() // NOLINT(bugprone-reserved-identifier): its name is the runtime's
{
    return "abort_on_error=1";
}
#endif

namespace Dotlight::Fuzz
{

namespace
{
constexpr unsigned longest = 10;

const char *currentTarget = "";
QByteArrayView currentBytes;
volatile sig_atomic_t told = 0;

// In a signal handler: nothing but write(2).
void say(const char *text)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text, strlen(text));
}

void tellInput()
{
    if (told)
        return;
    told = 1;
    say("\nfuzz: the input was\nfuzz CORPUS --target ");
    say(currentTarget);
    say(" --input x");
    constexpr const char *digits = "0123456789abcdef";
    for (const char byte : currentBytes) {
        const char hex[] = {digits[quint8(byte) >> 4], digits[quint8(byte) & 15], '\0'};
        say(hex);
    }
    say("\n");
}

[[noreturn]] void onSignal(int signal)
{
    say(signal == SIGALRM ? "\nfuzz: it takes too long" : "\nfuzz: a signal ended it");
    tellInput();
    _exit(1);
}
}

void watchForCrashes()
{
    for (const int signal : {SIGALRM, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, onSignal);
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback(tellInput);
#else
    for (const int signal : {SIGSEGV, SIGBUS})
        std::signal(signal, onSignal);
#endif
}

void setCurrent(const char *target, QByteArrayView bytes)
{
    currentTarget = target;
    currentBytes = bytes;
    alarm(longest);
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    say("\nfuzz: does not hold: ");
    say(what);
    tellInput();
    _exit(1);
}

}
