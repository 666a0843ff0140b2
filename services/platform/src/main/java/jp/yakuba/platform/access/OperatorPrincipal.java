package jp.yakuba.platform.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.security.Principal;
import java.util.Optional;
import jp.yakuba.platform.operator.Operator;

/** The operator as the security framework carries it. */
public record OperatorPrincipal(Operator operator) implements Principal {

    /** Who is known to make the request by now; nobody on paths that are open to everybody. */
    public static Optional<Operator> of(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof OperatorPrincipal(var operator)
                ? Optional.of(operator)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return operator.userId();
    }
}
