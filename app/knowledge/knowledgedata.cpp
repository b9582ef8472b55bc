// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/knowledgedata.h"

#include "intake/anycase.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// One place of a code: a number, or -1 for the letters and signs that mean any.
std::optional<int> codePlace(QStringView place)
{
    if (place == u"*" || place == u"?" || isSame(place, u"x"))
        return -1;
    bool isNumber = false;
    const int value = place.toInt(&isNumber);
    if (!isNumber || value < 0)
        return std::nullopt;
    return value;
}

std::optional<CodePattern> patternOf(QStringView first, QStringView second, QStringView third)
{
    const auto a = codePlace(first);
    const auto b = codePlace(second);
    const auto c = codePlace(third);
    if (!a || !b || !c)
        return std::nullopt;
    return CodePattern{*a, *b, *c};
}

} // namespace

std::optional<CodePattern> CodePattern::forReply(QStringView text)
{
    if (text.size() != 3)
        return std::nullopt;
    return patternOf(text.sliced(0, 1), text.sliced(1, 1), text.sliced(2, 1));
}

std::optional<CodePattern> CodePattern::forStatus(QStringView text)
{
    const auto places = text.split(u'.');
    if (places.size() != 3)
        return std::nullopt;
    return patternOf(places[0], places[1], places[2]);
}

QString CodePattern::replyText() const
{
    const auto place = [](int number) { return number < 0 ? u"x"_s : QString::number(number); };
    return place(first) + place(second) + place(third);
}

QString CodePattern::statusText() const
{
    const auto place = [](int number) { return number < 0 ? u"*"_s : QString::number(number); };
    return (first < 0 ? u"X"_s : QString::number(first)) + u'.' + place(second) + u'.' + place(third);
}

const std::vector<Owner> &OwnersBySpeaker::of(SpeakerRole role) const
{
    const auto found = byRole.find(role);
    return found == byRole.end() ? owners : found->second;
}

int Rule::conditions() const
{
    return int(!replies.empty()) + int(!statuses.empty()) + int(!speakers.empty()) + int(!stages.empty()) +
           int(all.size());
}

Phrase DataProblem::phrase() const
{
    if (line == 0)
        return {u"data.problem-of-file"_s, {Phrase::literal(file), reason()}, false};
    return {
        u"data.problem"_s, {Phrase::literal(file), Phrase::literal(QString::number(line)), reason()}, false};
}

QString noteAboutId(HouseNote::About about)
{
    switch (about) {
    case HouseNote::About::Code:
        return u"code"_s;
    case HouseNote::About::Cause:
        return u"cause"_s;
    case HouseNote::About::Provider:
        return u"provider"_s;
    }
    return {};
}

std::optional<Source> KnowledgeData::source(const QString &id, QDate checked) const
{
    if (id.startsWith(u"rfc") && id.size() > 3 && id[3].isDigit()) {
        const qsizetype hash = id.indexOf(u'#');
        const QString number = id.sliced(3, (hash < 0 ? id.size() : hash) - 3);
        const QString section = hash < 0 ? QString() : id.sliced(hash + 1);
        QString url = u"https://www.rfc-editor.org/rfc/rfc"_s + number;
        if (!section.isEmpty())
            url += u"#section-"_s + section;
        return Source{Source::Kind::Rfc, u"RFC "_s + number, section, url, checked};
    }
    const auto found = sources.constFind(id);
    if (found == sources.cend())
        return std::nullopt;
    Source source = *found;
    if (checked.isValid())
        source.checked = checked;
    return source;
}

std::optional<SpeakerRole> speakerRoleFromName(QStringView name)
{
    constexpr std::array<std::pair<QLatin1StringView, SpeakerRole>, 5> names{{
        {""_L1, SpeakerRole::Unknown},
        {"sender-server"_L1, SpeakerRole::SenderServer},
        {"between"_L1, SpeakerRole::Between},
        {"recipient-server"_L1, SpeakerRole::RecipientServer},
        {"sending-service"_L1, SpeakerRole::SendingService},
    }};
    for (const auto &[text, role] : names) {
        if (name == text)
            return role;
    }
    return std::nullopt;
}

std::optional<Stage> stageFromName(QStringView name)
{
    constexpr std::array<std::pair<QLatin1StringView, Stage>, 11> names{{
        {"unknown"_L1, Stage::Unknown},
        {"connect"_L1, Stage::Connect},
        {"helo"_L1, Stage::Helo},
        {"starttls"_L1, Stage::StartTls},
        {"auth"_L1, Stage::Auth},
        {"mail-from"_L1, Stage::MailFrom},
        {"rcpt-to"_L1, Stage::RcptTo},
        {"data"_L1, Stage::Data},
        {"end-of-data"_L1, Stage::EndOfData},
        {"after-acceptance"_L1, Stage::AfterAcceptance},
        {"local"_L1, Stage::Local},
    }};
    for (const auto &[text, stage] : names) {
        if (name == text)
            return stage;
    }
    return std::nullopt;
}

} // namespace Codebook
