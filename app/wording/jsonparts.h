// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <QJsonArray>
#include <QJsonObject>

/*
 * Inside of wording: the parts that the status object is made of.
 */
namespace Dotlight::JsonParts
{

/// Text, or null where it is empty.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue textOrNull(const std::optional<QString> &text);
[[nodiscard]] QJsonArray domains(const QList<Domain> &domains);
/// proof is null where none was made.
[[nodiscard]] QJsonArray servers(const QList<Server> &servers, const std::optional<Server> &current,
    const TransportState &transport, const ScopeProof *proof);
[[nodiscard]] QJsonObject transport(const TransportState &state);
[[nodiscard]] QJsonObject integrity(const IntegrityState &state);
/// Each id once, however many details it has.
[[nodiscard]] QJsonArray reasonIds(const QList<Reason> &reasons);
[[nodiscard]] QJsonArray reasons(const QList<Reason> &reasons);

}
