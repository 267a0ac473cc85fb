// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Dotlight::Fuzz
{

/// From now on whatever ends the program (sanitizer, signal, assertion) first writes the last input as hex, with the words
/// that run it again. An input that takes longer than ten seconds is such an end as well.
void watchForCrashes();
/// What runs now; both have to live until the next call.
void setCurrent(const char *target, QByteArrayView bytes);

}
