// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificatecheck.h"

#include <QJsonObject>
#include <QString>

/*
 * What is shown of a server's certificate: whoever answers has written it, so all of it is bounded. Pure.
 */
namespace Dotlight
{

/// The names that it is for, as a part of a sentence: its addresses where it has no names; a dash stands for neither.
[[nodiscard]] QString whomItIsFor(const SeenCertificate &certificate);
/// Names, addresses, issuer and dates; and all that is wrong with it, since a finding names the worst alone.
[[nodiscard]] QJsonObject certificateEvidence(
    const SeenCertificate &certificate, const Server &server, const QDateTime &now);

}
