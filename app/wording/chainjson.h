// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/chain.h"

#include <QJsonObject>

#include <optional>

namespace Dotlight
{

/// The object of `dotlightctl why --json`; desktop/why.schema.json describes it.
[[nodiscard]] QJsonObject chainJson(const Chain &chain);
/// The chain that such an object tells of; nothing where it is none. Texts come as they are: whoever shows them takes the
/// words of chainwords.h, which make them printable.
[[nodiscard]] std::optional<Chain> chainFromJson(const QJsonObject &object);

}
