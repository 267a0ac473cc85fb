// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dotlight
{

/// How Qt Quick draws controls and where icons are looked for. The look is KDE's, which
/// Kirigami is made for, unless a person chose another. To be called after QApplication was made.
void chooseStyle();

}
