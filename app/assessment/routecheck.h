// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/nameanswer.h"
#include "route.h"

namespace Dotlight
{

enum class RouteVerdict { Agreed, Differs, CannotTell };

/// What the verdict rests on.
enum class RouteFinding {
    /// Agreed: it came as one of the candidates would bring it; no server was asked; nobody is responsible.
    CameAsSaid,
    NoServerAsked,
    NobodyResponsible,
    /// Differs.
    OverAnotherLink,
    InClear,
    EncryptedAfterAll,
    ValidatedAfterAll,
    AServerAnswered,
    NoServerAnswered,
    RefusedAsName,
    /// Can't tell: nothing came; an error, which never says where it came from; another name's answer behind an alias.
    NoAnswer,
    ErrorOnly,
    Alias,
    NothingPredicted,
};

struct RouteCheck {
    RouteVerdict verdict = RouteVerdict::CannotTell;
    RouteFinding finding = RouteFinding::NothingPredicted;

    friend bool operator==(const RouteCheck &, const RouteCheck &) = default;
};

/// Whether resolved's answer fits the prediction. An answer tells the link that it came in by, not the scope: one by way
/// of the global servers or a delegate is judged by encryption and validation alone.
[[nodiscard]] RouteCheck checkRoute(const Route &route, const NameAnswer &answer);

}
