package jp.yakuba.platform.screens;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * The form of the page that is served, or that was posted. Each form that is shown has a key of its own, which its posts
 * carry: it tells a post that is sent again from another one, and under it what was typed is kept. The key says nothing
 * about anybody, so it may stand in an address.
 */
@RequestScoped
public class FormInstance {

    /** The hidden field of every posted form. */
    public static final String FIELD = "form.key";

    /** The parameter of an address under which what was typed is shown again. */
    public static final String QUERY = "form";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CurrentVertxRequest request;
    private @Nullable String key;
    private @Nullable String address;
    private String carried = "";

    FormInstance(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The key for the forms of the page: that of the form shown again, or a new one. */
    public String key() {
        var known = key == null ? posted().orElseGet(() -> UUID.randomUUID().toString()) : key;
        key = known;
        return known;
    }

    /** The key that was posted. */
    public Optional<String> posted() {
        return first(FIELD).or(() -> Optional.of(carried)).filter(FormInstance::isKey);
    }

    /** The key that a form with a file carries: it is read apart, as it comes in. */
    public void carries(String postedKey) {
        carried = postedKey;
    }

    /** The key that the address asks for; what was typed under it may be gone. */
    public Optional<String> asked() {
        var context = request.getCurrent();
        return context == null
                ? Optional.empty()
                : context.queryParam(QUERY).stream().findFirst().filter(FormInstance::isKey);
    }

    /** The page shows again what was typed under the key. */
    public void showsAgain(String key) {
        this.key = key;
    }

    /** Where the page that is the answer to a post can be asked for again. */
    public void comesBackTo(String path) {
        address = path;
    }

    /** The same; there what was typed is shown again. */
    public void showsAgainAt(String path) {
        address = path + (path.contains("?") ? "&" : "?") + QUERY + "=" + key();
    }

    /** Where this page can be asked for again by its address alone; empty if its own address does that. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** What was posted, without files and without what belongs to the frame of the form. */
    public Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : names()) {
            var texts = values(name).filter(value -> !value.isFileItem()).map(FormValue::getValue);
            if (!name.equals(FIELD) && !name.startsWith("csrf-")) {
                fields.put(name, texts.toList());
            }
        }
        return fields;
    }

    /** The names and sizes of the files that were posted. */
    public List<String> files() {
        return names().stream()
                .flatMap(this::values)
                .filter(FormValue::isFileItem)
                .map(FormInstance::file)
                .toList();
    }

    private static String file(FormValue value) {
        try {
            return value.getFileName() + " " + value.getFileItem().getFileSize();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Optional<String> first(String name) {
        return values(name)
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .findFirst();
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        if (request.getOtherHttpContextObject() instanceof ResteasyReactiveRequestContext posted
                && posted.getFormData() != null) {
            posted.getFormData().forEach(names::add);
        }
        return names;
    }

    private Stream<FormValue> values(String name) {
        return request.getOtherHttpContextObject() instanceof ResteasyReactiveRequestContext posted
                        && posted.getFormData() != null
                        && posted.getFormData().contains(name)
                ? posted.getFormData().get(name).stream().filter(Objects::nonNull)
                : Stream.of();
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
