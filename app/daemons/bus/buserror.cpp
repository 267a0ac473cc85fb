// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "buserror.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

bool BusError::isNoOwner() const
{
    return name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

bool BusError::isNoObject() const
{
    return name == "org.freedesktop.DBus.Error.UnknownObject"_L1 || name == "org.freedesktop.resolve1.NoSuchLink"_L1;
}

bool BusError::isNoMethod() const
{
    return name == "org.freedesktop.DBus.Error.UnknownMethod"_L1
        || name == "org.freedesktop.DBus.Error.UnknownInterface"_L1;
}

}
