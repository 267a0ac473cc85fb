// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithmtitle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Title {
    QLatin1StringView algorithm;
    QLatin1StringView title;
};
// IANA, "DNS Security Algorithm Numbers".
constexpr std::array titles{
    Title{"RSASHA1"_L1, "RSA/SHA-1"_L1},
    Title{"RSASHA1-NSEC3-SHA1"_L1, "RSA/SHA-1 (NSEC3)"_L1},
    Title{"RSASHA256"_L1, "RSA/SHA-256"_L1},
    Title{"RSASHA512"_L1, "RSA/SHA-512"_L1},
    Title{"ECDSAP256SHA256"_L1, "ECDSA P-256"_L1},
    Title{"ECDSAP384SHA384"_L1, "ECDSA P-384"_L1},
    Title{"ED25519"_L1, "Ed25519"_L1},
    Title{"ED448"_L1, "Ed448"_L1},
};
}

QString algorithmTitle(const QString &algorithm)
{
    const auto it = std::ranges::find(titles, algorithm, &Title::algorithm);
    return it == titles.end() ? algorithm : QString(it->title);
}

}
