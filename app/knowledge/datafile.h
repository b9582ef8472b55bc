// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/jsonreader.h"
#include "knowledge/knowledgedata.h"

#include <functional>

namespace Codebook {

/// One file of the knowledge: its frame ("schema", "sources", a list) and the values that many lists share.
/// Unknown keys, words and dates become problems of the data; a file that is not JSON ends with one problem
/// and its line.
class DataFile final
{
public:
    using ListReader = std::function<void(DataFile &)>;
    /// Reads the value of a key; false when it does not know the key.
    using KeyReader = std::function<bool(const QByteArray &key, JsonReader &json)>;

    DataFile(const QString &path, KnowledgeData &data);
    ~DataFile();
    Q_DISABLE_COPY_MOVE(DataFile)

    /// Reads the whole file: each list by its reader, once per item; "sources" always into the data.
    void top(const std::map<QByteArray, ListReader> &lists, const KeyReader &other = {});
    /// Reads an object; with `sources` also its keys "sources" and "checked".
    void object(const KeyReader &read, std::vector<Source> *sources = nullptr);

    [[nodiscard]] std::vector<Owner> owners();
    /// A list, or an object of lists by speaker where "" is a speaker that is not known.
    [[nodiscard]] OwnersBySpeaker ownersBySpeaker();
    [[nodiscard]] Advice advice();
    [[nodiscard]] std::map<Owner, Advice> adviceByRole();
    [[nodiscard]] std::map<SpeakerRole, CauseWords> wordsBySpeaker();
    [[nodiscard]] QDate date();
    [[nodiscard]] Rule rule();
    /// Nothing, and a problem, when it is about nothing or about several things, or says nothing.
    [[nodiscard]] std::optional<HouseNote> note();

    [[nodiscard]] bool failed() const { return m_json.failed(); }

private:
    DataFile(const QString &path, const std::optional<QByteArray> &bytes, KnowledgeData &data);
    [[nodiscard]] bool readNoteTopic(HouseNote &note, const QByteArray &key, int &topics);
    void problem(const QString &what, const QString &name);
    void readSource();
    void readWhen(Rule &rule);
    [[nodiscard]] bool readRuleText(Rule &rule, const QByteArray &key);
    [[nodiscard]] bool readRuleKey(Rule &rule, const QByteArray &key);
    [[nodiscard]] std::vector<CodePattern> patterns(std::optional<CodePattern> (*parse)(QStringView));

    QString m_name;
    KnowledgeData &m_data;
    bool m_isRead;
    JsonReader m_json;
    int m_itemLine = 0;
};

} // namespace Codebook
