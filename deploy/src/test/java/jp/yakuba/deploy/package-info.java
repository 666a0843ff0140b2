/** What a town hall runs Yakuba by, looked at as the machines will look at it. */
@NullMarked
package jp.yakuba.deploy;

import org.jspecify.annotations.NullMarked;
