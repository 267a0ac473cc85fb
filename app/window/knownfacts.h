// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/snapshot.h"

namespace Dotlight
{

/// What was known of the network and its settings when something was found there.
class KnownFacts
{
public:
    /// Whether what was found before holds no more. While the daemons are being read nothing is known to be otherwise.
    [[nodiscard]] bool changeTo(const SnapshotPtr &snapshot);

private:
    /// The last that told all.
    SnapshotPtr m_facts;
};

}
