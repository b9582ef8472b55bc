// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/eventfields.h"

#include "intake/characters.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr qsizetype longestName = 40;

struct Name
{
    QStringView name; ///< Small letters and digits only.
    EventField field;
};

// Of SES, SendGrid, Mailgun, Postmark, SparkPost, Mailjet, Brevo, Mandrill, Resend, Google, PowerMTA and
// Exchange, and what people call the columns of their own exports.
constexpr Name names[]{
    {u"recipient", EventField::Recipient},
    {u"recipients", EventField::Recipient},
    {u"recipientaddress", EventField::Recipient},
    {u"recipientemail", EventField::Recipient},
    {u"rcpt", EventField::Recipient},
    {u"rcptto", EventField::Recipient},
    {u"email", EventField::Recipient},
    {u"emailaddress", EventField::Recipient},
    {u"to", EventField::Recipient},
    {u"toaddress", EventField::Recipient},
    {u"finalrecipient", EventField::Recipient},
    {u"toenvelope", EventField::Recipient},
    {u"address", EventField::Recipient},
    {u"destination", EventField::Destination},
    {u"destinations", EventField::Destination},
    {u"targets", EventField::Destination},
    {u"orcpt", EventField::OriginalRecipient},
    {u"originalrecipient", EventField::OriginalRecipient},
    {u"from", EventField::Sender},
    {u"fromaddress", EventField::Sender},
    {u"sender", EventField::Sender},
    {u"senderaddress", EventField::Sender},
    {u"mailfrom", EventField::Sender},
    {u"msgfrom", EventField::Sender},
    {u"returnpath", EventField::Sender},
    {u"fromenvelope", EventField::Sender},
    {u"orig", EventField::Sender},
    {u"source", EventField::Sender},
    {u"action", EventField::Action},
    {u"dsnaction", EventField::Action},
    {u"severity", EventField::Severity},
    {u"event", EventField::Event},
    {u"eventid", EventField::Event},
    {u"eventtype", EventField::Event},
    {u"eventname", EventField::Event},
    {u"eventstatus", EventField::Event},
    {u"lastevent", EventField::Event},
    {u"notificationtype", EventField::Event},
    {u"outcome", EventField::Event},
    {u"recordtype", EventField::Event},
    {u"result", EventField::Event},
    {u"state", EventField::Event},
    {u"type", EventField::Type},
    {u"bouncetype", EventField::Type},
    {u"status", EventField::Status},
    {u"deliverystatus", EventField::Status},
    {u"dsn", EventField::Status},
    {u"dsncode", EventField::Status},
    {u"dsnstatus", EventField::Status},
    {u"enhancedcode", EventField::Status},
    {u"enhancedstatuscode", EventField::Status},
    {u"smtpstatus", EventField::Status},
    {u"statuscode", EventField::Status},
    {u"code", EventField::Code},
    {u"errorcode", EventField::Code},
    {u"replycode", EventField::Code},
    {u"responsecode", EventField::Code},
    {u"smtpcode", EventField::Code},
    {u"smtpreplycode", EventField::Code},
    {u"eventsmtpreplycode", EventField::Code},
    {u"bouncemessage", EventField::Diagnostic},
    {u"bouncereason", EventField::Diagnostic},
    {u"details", EventField::Diagnostic},
    {u"diag", EventField::Diagnostic},
    {u"diagnostic", EventField::Diagnostic},
    {u"diagnosticcode", EventField::Diagnostic},
    {u"diagnosticmessage", EventField::Diagnostic},
    {u"dsndiag", EventField::Diagnostic},
    {u"errormessage", EventField::Diagnostic},
    {u"lasterror", EventField::Diagnostic},
    {u"rawreason", EventField::Diagnostic},
    {u"recipientstatus", EventField::Diagnostic},
    {u"response", EventField::Diagnostic},
    {u"serverresponse", EventField::Diagnostic},
    {u"smtpreply", EventField::Diagnostic},
    {u"smtpresponse", EventField::Diagnostic},
    {u"bouncedescription", EventField::Reason},
    {u"comment", EventField::Reason},
    {u"description", EventField::Reason},
    {u"detail", EventField::Reason},
    {u"error", EventField::Reason},
    {u"errordescription", EventField::Reason},
    {u"eventdescription", EventField::Reason},
    {u"failurereason", EventField::Reason},
    {u"message", EventField::Reason},
    {u"reason", EventField::Reason},
    {u"dsnmta", EventField::PeerHost},
    {u"mx", EventField::PeerHost},
    {u"mxhost", EventField::PeerHost},
    {u"remotemta", EventField::PeerHost},
    {u"dlvdestinationip", EventField::PeerIp},
    {u"remotemtaip", EventField::PeerIp},
    {u"eventtargetipaddress", EventField::PeerIp},
    {u"reportingmta", EventField::Reporter},
};

// Of exports in other languages; letters that are not ASCII are left out.
constexpr Name foreignNames[]{
    {u"empfnger", EventField::Recipient},     {u"empfngeradresse", EventField::Recipient},
    {u"empfaenger", EventField::Recipient},   {u"mailadresse", EventField::Recipient},
    {u"adresse", EventField::Recipient},      {u"destinataire", EventField::Recipient},
    {u"destinatario", EventField::Recipient}, {u"destinatrio", EventField::Recipient},
    {u"odbiorca", EventField::Recipient},     {u"ontvanger", EventField::Recipient},
    {u"absender", EventField::Sender},        {u"ergebnis", EventField::Event},
    {u"ereignis", EventField::Event},         {u"estado", EventField::Status},
    {u"statut", EventField::Status},          {u"stato", EventField::Status},
    {u"antwort", EventField::Diagnostic},     {u"rponse", EventField::Diagnostic},
    {u"respuesta", EventField::Diagnostic},   {u"risposta", EventField::Diagnostic},
    {u"meldung", EventField::Reason},         {u"fehler", EventField::Reason},
    {u"fehlermeldung", EventField::Reason},   {u"grund", EventField::Reason},
    {u"erreur", EventField::Reason},          {u"motif", EventField::Reason},
    {u"motivo", EventField::Reason},          {u"errore", EventField::Reason},
};

constexpr Name ownNames[]{
    {u"recipient", EventField::Recipient},
    {u"destination", EventField::Destination},
    {u"original-recipient", EventField::OriginalRecipient},
    {u"sender", EventField::Sender},
    {u"action", EventField::Action},
    {u"severity", EventField::Severity},
    {u"event", EventField::Event},
    {u"type", EventField::Type},
    {u"bouncetype", EventField::Type},
    {u"status", EventField::Status},
    {u"code", EventField::Code},
    {u"diagnostic", EventField::Diagnostic},
    {u"reason", EventField::Reason},
    {u"host", EventField::PeerHost},
    {u"ip", EventField::PeerIp},
    {u"reporter", EventField::Reporter},
};

template <std::size_t N>
std::optional<EventField> fieldIn(const Name (&table)[N], QStringView name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [name](const Name &entry) { return entry.name == name; });
    return found == std::end(table) ? std::nullopt : std::optional(found->field);
}

} // namespace

std::optional<EventField> eventField(QStringView name)
{
    if (name.size() > longestName)
        return std::nullopt;
    if (name.endsWith(u']')) // "data[email]" of a form
        name = name.sliced(name.lastIndexOf(u'[') + 1);
    QString plain;
    for (const QChar c : name) {
        if (isAlnum(c))
            plain += c.toLower();
    }
    const auto field = fieldIn(names, plain);
    return field ? field : fieldIn(foreignNames, plain);
}

QStringView eventFieldName(EventField field)
{
    const auto found = std::find_if(std::begin(ownNames), std::end(ownNames),
                                    [field](const Name &entry) { return entry.field == field; });
    return found->name;
}

std::optional<EventField> eventFieldOfName(QStringView name)
{
    return fieldIn(ownNames, name);
}

} // namespace Codebook
