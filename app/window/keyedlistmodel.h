// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace Dotlight
{

/// A list of rows that is told what it should be and tells its views only what differs: rows keep their delegates, and
/// with them focus, scroll position and animations. Never resets.
///
/// Row is a value with `QString key`, unique in a list; Field names a role and how to read it from a row.
template<typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    struct Field {
        QByteArray name;
        QVariant (*read)(const Row &);
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int field = role - Qt::UserRole;
        if (!index.isValid() || index.row() >= m_rows.size() || field < 0 || field >= m_fields.size())
            return {};
        return m_fields[field].read(m_rows[index.row()]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int field = 0; field < m_fields.size(); ++field)
            names.insert(Qt::UserRole + field, m_fields[field].name);
        return names;
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void update(const QList<Row> &wanted)
    {
        removeAllBut(wanted);
        arrange(wanted);
        refresh(wanted);
    }

protected:
    explicit KeyedListModel(QList<Field> fields, QObject *parent)
        : QAbstractListModel(parent)
        , m_fields(std::move(fields))
    {
    }

private:
    static QSet<QString> keys(const QList<Row> &rows)
    {
        QSet<QString> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.insert(row.key);
        return keys;
    }

    void removeAllBut(const QList<Row> &wanted)
    {
        const QSet<QString> kept = keys(wanted);
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            qsizetype first = last + 1;
            while (first > 0 && !kept.contains(m_rows[first - 1].key))
                --first;
            if (first > last)
                continue;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    // Invariant: the rows before `at` have the wanted keys in the wanted order.
    void arrange(const QList<Row> &wanted)
    {
        const QSet<QString> present = keys(m_rows);
        for (qsizetype at = 0; at < wanted.size();) {
            if (at < m_rows.size() && m_rows[at].key == wanted[at].key)
                ++at;
            else if (present.contains(wanted[at].key))
                moveHere(wanted[at].key, at);
            else
                at = insertRun(wanted, at, present);
        }
    }

    void moveHere(const QString &key, qsizetype at)
    {
        qsizetype from = at + 1;
        while (m_rows[from].key != key)
            ++from;
        beginMoveRows({}, int(from), int(from), {}, int(at));
        m_rows.move(from, at);
        endMoveRows();
    }

    qsizetype insertRun(const QList<Row> &wanted, qsizetype at, const QSet<QString> &present)
    {
        qsizetype end = at;
        while (end < wanted.size() && !present.contains(wanted[end].key))
            ++end;
        beginInsertRows({}, int(at), int(end - 1));
        m_rows = m_rows.first(at) + wanted.sliced(at, end - at) + m_rows.sliced(at);
        endInsertRows();
        return end;
    }

    void refresh(const QList<Row> &wanted)
    {
        for (qsizetype row = 0; row < wanted.size(); ++row) {
            if (m_rows[row] == wanted[row])
                continue;
            const Row old = std::exchange(m_rows[row], wanted[row]);
            const QModelIndex changed = index(int(row));
            Q_EMIT dataChanged(changed, changed, changedRoles(old, wanted[row]));
        }
    }

    QList<int> changedRoles(const Row &before, const Row &after) const
    {
        QList<int> roles;
        for (int field = 0; field < m_fields.size(); ++field) {
            if (m_fields[field].read(before) != m_fields[field].read(after))
                roles.append(Qt::UserRole + field);
        }
        return roles;
    }

    const QList<Field> m_fields;
    QList<Row> m_rows;
};

}
