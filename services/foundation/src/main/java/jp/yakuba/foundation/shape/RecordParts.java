package jp.yakuba.foundation.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is the same of a type of records wherever one stands: asked of the type once, since a list may have many of them.
 *
 * @param constructor makes one of an array of its components
 */
record RecordParts(MethodHandle constructor, List<Part> parts) {

    private static final ClassValue<RecordParts> KNOWN = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return find(type);
        }
    };

    /**
     * A component.
     *
     * @param column its name as a column: {@code birth_date} of {@code birthDate}
     * @param element of what it is a list; null if it is none
     */
    record Part(
            RecordComponent component,
            MethodHandle accessor,
            String column,
            boolean required,
            int maxLength,
            @Nullable FreeText freeText,
            @Nullable Class<?> element) {

        String name() {
            return component.getName();
        }

        Class<?> type() {
            return component.getType();
        }
    }

    static RecordParts of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static RecordParts find(Class<?> type) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = Values.generic(lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length));
            var parts = new ArrayList<Part>();
            for (var component : components) {
                parts.add(part(component, Values.generic(lookup.unreflect(component.getAccessor()))));
            }
            return new RecordParts(constructor, List.copyOf(parts));
        } catch (ReflectiveOperationException notAccessible) {
            throw new IllegalArgumentException(type + " cannot be described", notAccessible);
        }
    }

    private static Part part(RecordComponent component, MethodHandle accessor) {
        var limit = component.getAnnotation(MaxLength.class);
        return new Part(
                component,
                accessor,
                snake(component.getName()),
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                limit == null ? Leaf.LONGEST : limit.value(),
                component.getAnnotation(FreeText.class),
                component.getType() == List.class ? elementType(component) : null);
    }

    private static Class<?> elementType(RecordComponent component) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalArgumentException(component + " must be a list of one type");
    }

    private static String snake(String name) {
        return String.join(
                "_",
                Arrays.stream(name.split("(?=[A-Z])"))
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
