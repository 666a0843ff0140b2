package jp.yakuba.platform.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.Unread;

/** Takes the JSON body of a resource that has to know more before it can read it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class UntypedBodies implements MessageBodyReader<Unread<?>> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Unread.class;
    }

    @Override
    public Unread<?> readFrom(
            Class<Unread<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        return Unread.of(Json.parse(new String(sent.readAllBytes(), StandardCharsets.UTF_8)));
    }
}
