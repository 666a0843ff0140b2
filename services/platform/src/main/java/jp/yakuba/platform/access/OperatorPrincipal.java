package jp.yakuba.platform.access;

import java.security.Principal;
import jp.yakuba.platform.operator.Operator;

/** The operator as the security framework carries it. */
record OperatorPrincipal(Operator operator) implements Principal {

    @Override
    public String getName() {
        return operator.userId();
    }
}
