// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/sealed_form.h"

#include <QDataStream>
#include <QIODevice>

namespace td::store {

namespace {

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;
constexpr quint8 formVersion = 1;

QByteArray copyOf(const base::Secret &secret) {
    return secret.reveal().toByteArray();
}

/// Opens \a bytes for reading behind the version of their form; absent when that is not ours.
class Reader {
public:
    explicit Reader(const base::Secret &bytes)
        : m_bytes(QByteArray::fromRawData(bytes.reveal().data(), bytes.size())), m_stream(m_bytes) {
        m_stream.setVersion(streamVersion);
        quint8 version = 0;
        m_stream >> version;
        m_isOurs = version == formVersion;
    }
    QDataStream &stream() { return m_stream; }
    bool isWhole() const { return m_isOurs && m_stream.status() == QDataStream::Ok; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
    bool m_isOurs = false;
};

void write(QDataStream &stream, const service::Values &values) {
    stream << static_cast<qint32>(values.size());
    for (auto value = values.begin(); value != values.end(); ++value)
        stream << value.key() << copyOf(value.value());
}

service::Values readValues(Reader &reader) {
    service::Values values;
    qint32 count = 0;
    reader.stream() >> count;
    for (; count > 0 && reader.isWhole(); --count) {
        QByteArray name;
        QByteArray value;
        reader.stream() >> name >> value;
        values.insert(name, base::Secret(std::move(value)));
    }
    return values;
}

void write(QDataStream &stream, const QList<base::Secret> &secrets) {
    stream << static_cast<qint32>(secrets.size());
    for (const base::Secret &secret : secrets)
        stream << copyOf(secret);
}

QList<base::Secret> readSecrets(Reader &reader) {
    QList<base::Secret> secrets;
    qint32 count = 0;
    reader.stream() >> count;
    for (; count > 0 && reader.isWhole(); --count) {
        QByteArray secret;
        reader.stream() >> secret;
        secrets.append(base::Secret(std::move(secret)));
    }
    return secrets;
}

void write(QDataStream &stream, const QList<base::Header> &headers) {
    stream << static_cast<qint32>(headers.size());
    for (const base::Header &header : headers)
        stream << header.name << header.value;
}

QList<base::Header> readHeaders(Reader &reader) {
    QList<base::Header> headers;
    qint32 count = 0;
    reader.stream() >> count;
    for (; count > 0 && reader.isWhole(); --count) {
        base::Header header;
        reader.stream() >> header.name >> header.value;
        headers.append(header);
    }
    return headers;
}

}  // namespace

base::Secret bytesOf(const SentValues &sent) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << formVersion;
    write(stream, sent.values);
    write(stream, sent.secrets);
    return base::Secret(std::move(bytes));
}

std::optional<SentValues> sentValuesFrom(const base::Secret &bytes) {
    Reader reader(bytes);
    SentValues sent;
    sent.values = readValues(reader);
    sent.secrets = readSecrets(reader);
    return reader.isWhole() ? std::optional(sent) : std::nullopt;
}

base::Secret bytesOf(const ArrivedReply &arrived) {
    const base::Reply &reply = arrived.reply;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << formVersion << static_cast<qint32>(reply.status);
    write(stream, reply.headers);
    stream << reply.body << arrived.endIsCertain;
    return base::Secret(std::move(bytes));
}

std::optional<ArrivedReply> replyFrom(const base::Secret &bytes) {
    Reader reader(bytes);
    ArrivedReply arrived;
    base::Reply &reply = arrived.reply;
    qint32 status = 0;
    reader.stream() >> status;
    reply.status = status;
    reply.headers = readHeaders(reader);
    reader.stream() >> reply.body >> arrived.endIsCertain;
    return reader.isWhole() ? std::optional(arrived) : std::nullopt;
}

base::Secret bytesOf(const OriginalRequest &original) {
    const base::Request &request = original.request;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << formVersion << request.method << request.url;
    write(stream, request.headers);
    stream << request.body;
    write(stream, request.secrets);
    write(stream, original.values);
    stream << original.knownExpiries;
    return base::Secret(std::move(bytes));
}

std::optional<OriginalRequest> originalFrom(const base::Secret &bytes) {
    Reader reader(bytes);
    OriginalRequest original;
    base::Request &request = original.request;
    reader.stream() >> request.method >> request.url;
    request.headers = readHeaders(reader);
    reader.stream() >> request.body;
    request.secrets = readSecrets(reader);
    original.values = readValues(reader);
    reader.stream() >> original.knownExpiries;
    return reader.isWhole() ? std::optional(original) : std::nullopt;
}

}  // namespace td::store
