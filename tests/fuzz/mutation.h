// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace Dotlight::Fuzz
{

/// The same seed gives the same mutations.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    {
    }

    /// One of the samples with some things done to it, at most 64 KiB long.
    [[nodiscard]] QByteArray next(const QByteArrayList &samples);

private:
    [[nodiscard]] qsizetype below(qsizetype end);
    void change(QByteArray &bytes, const QByteArrayList &samples);
    void overwrite(QByteArray &bytes);
    void insert(QByteArray &bytes, const QByteArrayList &samples);

    std::mt19937 m_random;
};

}
