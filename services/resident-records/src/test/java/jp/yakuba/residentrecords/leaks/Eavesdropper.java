package jp.yakuba.residentrecords.leaks;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Listens to everything a service lets out besides its answers: the log, addresses, problems. */
final class Eavesdropper extends Handler implements Filter {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src|hx-[a-z]+)=\"([^\"]*)\"");

    private final PatternFormatter format = new PatternFormatter("%c %s%e%n");
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
        log.add(format.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specification, FilterContext next) {
        var answer = next.next(request, specification);
        addresses.add(request.getURI());
        answer.headers().forEach(header -> addresses.add(header.getValue()));
        var type = String.valueOf(answer.contentType());
        if (type.startsWith("text/html")) {
            ADDRESS.matcher(answer.asString()).results().forEach(found -> addresses.add(found.group(1)));
        }
        if ((type.contains("json") && answer.statusCode() >= 400) || answer.statusCode() >= 500) {
            problems.add(answer.asString());
        }
        return answer;
    }

    List<String> log() {
        return log;
    }

    List<String> addresses() {
        return addresses.stream().map(Eavesdropper::decoded).toList();
    }

    List<String> problems() {
        return problems;
    }

    private static String decoded(String address) {
        try {
            return address + " " + URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
