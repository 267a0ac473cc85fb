// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/checkresult.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Dotlight::Cli
{

enum class Verb { None, Status, Watch, Check, Where, Why, Report };

/// What a person asked for.
struct Arguments {
    Verb verb = Verb::None;
    /// The help of the verb, or that of the program where there is none.
    bool help = false;
    bool version = false;
    bool json = false;
    bool lookups = true;
    /// As it was typed; whether there is such a link is not known here.
    std::optional<QString> link = {};
    /// Empty: every check.
    QList<CheckId> checks = {};
    /// A JSON object a line: each result as it comes, and the whole at the end.
    bool jsonLines = false;
    /// The name that is asked about, one that could be looked up or an address: always there with Where and Why.
    std::optional<QString> name = {};
    /// Ask for it, too.
    bool ask = false;
    /// Make the checks, too.
    bool withChecks = false;

    friend bool operator==(const Arguments &, const Arguments &) = default;
};

/// The words after the program's name; or, in one line, what is wrong with them.
[[nodiscard]] std::expected<Arguments, QString> parse(const QStringList &words);

}
