// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/systemfacts.h"
#include "folderwatch.h"
#include "root.h"

namespace Dotlight
{

/// The files that decide who answers this computer's lookups.
class SystemFiles : public QObject
{
    Q_OBJECT

public:
    /// All paths are below root.
    SystemFiles(const QString &root, bool follow, QObject *parent = nullptr);

    void start();
    void read();
    [[nodiscard]] const SystemFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void changed();

private:
    Root m_root;
    FolderWatch m_folders;
    SystemFacts m_facts;
};

}
