/** What every REST resource needs: idempotency keys, entity tags, cursor paging. */
@NullMarked
package jp.yakuba.platform.rest;

import org.jspecify.annotations.NullMarked;
