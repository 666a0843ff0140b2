package jp.yakuba.platform.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.Refusal;

/**
 * Reads the JSON body of every resource as the record that its method takes, by {@link JsonForm}, and refuses what was typed
 * freely in it and cannot be printed.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class RecordBodies implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        var body = Json.parse(new String(sent.readAllBytes(), StandardCharsets.UTF_8));
        return Passing.class.isAssignableFrom(type)
                ? passing(JsonForm.of(asked(generic)), body)
                : printable(JsonForm.of(type), body);
    }

    /** What cannot be printed may be passed as any alert may; the rules of what is asked find it. */
    private static <R extends Record> Passing<R> passing(JsonForm<R> form, ObjectNode body) {
        var read = form.readPassing(body);
        Refusal.ifErrors(GlyphRules.pictographs(form.shape().freeTexts(read.asked())));
        return read;
    }

    private static <R extends Record> R printable(JsonForm<R> form, ObjectNode body) {
        var read = form.read(body);
        Refusal.ifErrors(form.shape().unprintable(read));
        return read;
    }

    private static Class<? extends Record> asked(Type passing) {
        if (passing instanceof ParameterizedType known && known.getActualTypeArguments()[0] instanceof Class<?> asked) {
            return asked.asSubclass(Record.class);
        }
        throw new IllegalStateException(passing + " does not say what is asked");
    }
}
