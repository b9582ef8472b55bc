// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compile.h"
#include "knowledgecheck.h"

#include "knowledge/knowledgebase.h"
#include "text/language.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
    return isWritten;
}

} // namespace

bool compile(const QString &resources, const QString &folder)
{
    const Language english;
    QTextStream errors(stderr);
    auto registry = Registry::fromFolder(resources + u"/registry"_s);
    if (!registry)
        errors << english.say(registry.problem()) << '\n';
    KnowledgeBase base;
    loadKnowledge(resources + u"/knowledge"_s, base.data);
    checkReferences(base.data);
    base.index();
    for (const DataProblem &problem : base.data.problems)
        errors << english.say(problem.phrase()) << '\n';
    if (!registry || !base.data.problems.empty())
        return false;
    Registry codes = registry.takeValue();
    return QDir().mkpath(folder) && write(folder + u"/registry"_s, prepared(codes)) &&
           write(folder + u"/knowledge"_s, base.prepared());
}

} // namespace Codebook
