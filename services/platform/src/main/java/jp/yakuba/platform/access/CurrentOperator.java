package jp.yakuba.platform.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import jp.yakuba.platform.operator.Operator;

/** Who makes the request being served. */
@RequestScoped
public class CurrentOperator {

    private final SecurityIdentity identity;

    CurrentOperator(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The operator; refuses with 401, or the way to the login, when nobody is logged in. */
    public Operator get() {
        return ifKnown().orElseThrow(UnauthorizedException::new);
    }

    /** The operator, on pages that are open to everybody. */
    public Optional<Operator> ifKnown() {
        return identity.getPrincipal() instanceof OperatorPrincipal(var operator)
                ? Optional.of(operator)
                : Optional.empty();
    }
}
