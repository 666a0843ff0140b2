package jp.yakuba.platform.contract;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adds what a fragment says of a record to the schema that the code has made: words, limits, and what may stand there too. */
final class SchemaWords {

    private final String where;

    SchemaWords(String where) {
        this.where = where;
    }

    /** Adds the words; refuses those of a property that the record has not. */
    void add(Schema words, Schema to) {
        say(words, to, Schema::getDescription, Schema::setDescription);
        say(words, to, Schema::getMinimum, Schema::setMinimum);
        say(words, to, Schema::getMaximum, Schema::setMaximum);
        say(words, to, Schema::getMinLength, Schema::setMinLength);
        say(words, to, Schema::getMaxLength, Schema::setMaxLength);
        say(words, to, Schema::getMinItems, Schema::setMinItems);
        say(words, to, Schema::getMaxItems, Schema::setMaxItems);
        say(words, to, Schema::getPattern, Schema::setPattern);
        say(words, to, Schema::getFormat, Schema::setFormat);
        say(words, to, Schema::getEnumeration, Schema::setEnumeration);
        say(words, to, Schema::getExamples, Schema::setExamples);
        if (words.getProperties() != null) {
            words.getProperties().forEach((name, of) -> addProperty(name, of, owner(to)));
        }
    }

    private static <T extends @Nullable Object> void say(
            Schema words, Schema to, Function<Schema, T> said, BiConsumer<Schema, T> say) {
        var value = said.apply(words);
        if (value != null) {
            say.accept(to, value);
        }
    }

    private void addProperty(String name, Schema words, Schema owner) {
        var known = owner.getProperties().get(name);
        if (known == null) {
            throw new IllegalStateException(where + " says something of " + name + ", which the code has not");
        }
        if (isWhole(words)) {
            owner.addProperty(name, words);
        } else {
            add(words, known);
        }
    }

    /** Whether it is no addition but another schema. */
    private static boolean isWhole(Schema words) {
        return words.getRef() != null || words.getAnyOf() != null || words.getAllOf() != null;
    }

    /** The schema itself, or of a record that is answered item by item the part with what is its own. */
    private Schema owner(Schema of) {
        if (of.getProperties() != null) {
            return of;
        }
        if (of.getAllOf() != null) {
            return owner(of.getAllOf().getLast());
        }
        throw new IllegalStateException(where + " speaks of properties where there are none");
    }
}
