// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificatecheck.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace Dotlight
{

/// The certificate that a server showed, and what the handshake found wrong with its chain. Pure.
[[nodiscard]] SeenCertificate seenCertificate(const QSslCertificate &leaf, const QList<QSslError> &errors);

}
