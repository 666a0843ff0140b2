package jp.yakuba.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Method;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of answers as one text each: a number with a meaning as its digits, a code as the code. What is missing
 * is left out.
 */
@Singleton
class ValueJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        mapper.registerModule(new SimpleModule("values") {
            @Override
            public void setupModule(SetupContext context) {
                context.addSerializers(new Texts());
            }
        });
    }

    private static final class Texts extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription described) {
            var raw = type.getRawClass();
            if (raw.isEnum() && Coded.class.isAssignableFrom(raw)) {
                return new Code();
            }
            return raw.isRecord() && (raw.isAnnotationPresent(TextForm.class) || Id.class.isAssignableFrom(raw))
                    ? new Text(raw)
                    : null;
        }
    }

    private static final class Code extends JsonSerializer<Coded> {

        @Override
        public void serialize(Coded value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.code());
        }
    }

    /** Of a record around one value; not by {@code toString}, which may mask. */
    private static final class Text extends JsonSerializer<Object> {

        private final Method wrapped;

        Text(Class<?> type) {
            wrapped = type.getRecordComponents()[0].getAccessor();
            wrapped.setAccessible(true);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            try {
                json.writeString(wrapped.invoke(value).toString());
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException("A value cannot be written", failed);
            }
        }
    }
}
