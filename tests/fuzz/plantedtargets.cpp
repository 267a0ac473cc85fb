// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <memory>

/*
 * In the place of the parsers, in a program of its own: each ends on one byte, in one of the ways there are. planted_test.cpp
 * wants the driver to notice.
 */
namespace Dotlight::Fuzz
{

namespace
{
/// Printable, and in none of the samples.
constexpr char planted = '#';

bool isPlanted(QByteArrayView bytes)
{
    return std::ranges::contains(bytes, planted);
}

bool aborts(QByteArrayView bytes)
{
    if (isPlanted(bytes))
        std::abort();
    return !bytes.isEmpty();
}

bool followsNull(QByteArrayView bytes)
{
    volatile const char *nowhere = isPlanted(bytes) ? nullptr : bytes.data();
    return !bytes.isEmpty() && *nowhere != planted;
}

/// Where the bytes end, and nothing but the sanitizer sees it.
bool readsTooFar(QByteArrayView bytes)
{
    const volatile char *begin = bytes.data();
    return !bytes.isEmpty() && begin[isPlanted(bytes) ? bytes.size() : 0] != '\0';
}

bool usesWhatIsGone(QByteArrayView bytes)
{
    auto copy = std::make_unique<char>(planted);
    const volatile char *kept = copy.get();
    if (isPlanted(bytes))
        copy.reset();
    return !bytes.isEmpty() && *kept == planted;
}

bool breaksARule(QByteArrayView bytes)
{
    require(!isPlanted(bytes), "there is no such byte");
    return !bytes.isEmpty();
}

bool understandsNothing(QByteArrayView)
{
    return false;
}

bool isFine(QByteArrayView bytes)
{
    return !bytes.isEmpty();
}
}

std::vector<Target> dnsTargets()
{
    return {{"aborts", aborts}, {"follows-null", followsNull}, {"reads-too-far", readsTooFar},
        {"uses-what-is-gone", usesWhatIsGone}, {"breaks-a-rule", breaksARule},
        {"understands-nothing", understandsNothing}, {"fine", isFine}};
}

std::vector<Target> fileTargets()
{
    return {};
}

std::vector<Target> textTargets()
{
    return {};
}

std::vector<Target> certificateTargets()
{
    return {};
}

std::vector<Target> windowTargets()
{
    return {};
}

}
