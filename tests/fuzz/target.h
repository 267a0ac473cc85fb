// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <vector>

namespace Dotlight::Fuzz
{

/// A parser of foreign bytes. What it is given ends where its memory ends, so the sanitizer sees a step too far.
struct Target {
    /// That of its folder in corpus/.
    const char *name;
    /// Whether the bytes were understood: those of the corpus have to be.
    bool (*run)(QByteArrayView bytes);
};

[[nodiscard]] std::vector<Target> dnsTargets();
[[nodiscard]] std::vector<Target> fileTargets();
[[nodiscard]] std::vector<Target> textTargets();
[[nodiscard]] std::vector<Target> certificateTargets();
/// Of the window alone: there are none where it is not built.
[[nodiscard]] std::vector<Target> windowTargets();

/// Ends the program as a crash does where it is false: something that always holds does not.
void require(bool holds, const char *what);

}
