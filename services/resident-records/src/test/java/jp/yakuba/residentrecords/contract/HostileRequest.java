package jp.yakuba.residentrecords.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * A request that should not be made.
 *
 * @param what is wrong with it
 * @param path with its parameters and its query, encoded
 * @param type of the body
 * @param field that a finding must name; empty if none has to be named
 */
record HostileRequest(
        ApiOperation operation,
        String what,
        String method,
        String path,
        Map<String, String> headers,
        String type,
        byte[] body,
        String field) {

    HostileRequest named(String path) {
        return new HostileRequest(operation, what, method, this.path, headers, type, body, path);
    }

    Response send(RequestSpecification request) {
        var sent = request.urlEncodingEnabled(false).headers(headers);
        return (body.length == 0 && type.isEmpty() ? sent : sent.header("Content-Type", type).body(body))
                .request(method, path);
    }

    @Override
    public String toString() {
        return operation + " " + what;
    }
}
