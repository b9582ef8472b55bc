// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textlist.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// Keys of the data files whose values are read by people.
bool isTextKey(const QString &key)
{
    static const QSet<QString> keys{
        u"sentence"_s,    u"waitingSentence"_s, u"paragraph"_s, u"usualCauses"_s, u"do"_s,       u"dont"_s,
        u"askFor"_s,      u"recognise"_s,       u"meaning"_s,   u"removal"_s,     u"gloss"_s,    u"note"_s,
        u"restriction"_s, u"usedBy"_s,          u"relevance"_s, u"label"_s,       u"meanings"_s, u"labels"_s,
    };
    return keys.contains(key);
}

class TextWriter final
{
public:
    explicit TextWriter(QTextStream &out)
        : m_out(out)
    {}

    // `isText`: a key above says that the strings here are texts.
    void walk(const QJsonValue &value, const QString &place, bool isText)
    {
        if (value.isObject()) {
            walkObject(value.toObject(), place, isText);
        } else if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (const QJsonValue &item : items)
                walk(item, place, isText);
        } else if (isText && value.isString()) {
            write(value.toString(), place);
        }
    }

    void write(const QString &text, const QString &place)
    {
        if (text.isEmpty() || m_written.contains(text))
            return;
        m_written.insert(text);
        QString escaped = text;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        m_out << "    //: " << place << "\n    QT_TRANSLATE_NOOP(\"Catalogue\", \"" << escaped << "\"),\n";
    }

private:
    void walkObject(const QJsonObject &object, const QString &place, bool isText)
    {
        QString inner = place;
        for (const QString &key : {u"id"_s, u"code"_s, u"value"_s}) {
            if (object.value(key).isString()) {
                inner = place.section(u' ', 0, 0) + u' ' + object.value(key).toString();
                break;
            }
        }
        // A cause's name is a word for people; a provider's is a name. So is the title of a code, not of an
        // RFC.
        const bool isCause = place.startsWith(u"causes.json"_s);
        const bool isCode = place.startsWith(u"enhanced.json"_s) || place.startsWith(u"replycodes.json"_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isTextHere = isText || isTextKey(it.key()) || (isCause && it.key() == u"name") ||
                                    (isCode && it.key() == u"title");
            walk(it.value(), isTextHere ? inner + u' ' + it.key() : inner, isTextHere);
        }
    }

    QTextStream &m_out;
    QSet<QString> m_written;
};

QJsonObject objectOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList jsonFilesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths += it.next();
    paths.sort();
    return paths;
}

} // namespace

bool writeTexts(const QString &resources, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
        return false;
    }
    QTextStream out(&file);
    out << "// Written by codebook-datacheck from resources/; only read by lupdate.\n"
           "#include <QtGlobal>\n\nstatic const char *const texts[] = {\n";
    TextWriter writer(out);
    for (const QString &name : jsonFilesBelow(resources + u"/phrases"_s)) {
        const QJsonObject phrases = objectOf(name);
        for (auto it = phrases.begin(); it != phrases.end(); ++it)
            writer.write(it.value().toString(), name.section(u'/', -1) + u' ' + it.key());
    }
    for (const QString &folder : {u"/knowledge"_s, u"/registry"_s}) {
        for (const QString &name : jsonFilesBelow(resources + folder))
            writer.walk(objectOf(name), name.section(u'/', -1), false);
    }
    out << "};\n";
    return true;
}

} // namespace Codebook
