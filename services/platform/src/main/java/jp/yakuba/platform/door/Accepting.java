package jp.yakuba.platform.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpServerOptions;
import java.net.InetSocketAddress;

/** Takes connections in, as many as there may be in all and of one client; one more is closed before anything is read. */
@Sharable
final class Accepting extends ChannelInboundHandlerAdapter {

    private final HttpServerOptions options;
    private final DoorSettings settings;
    private final ClientCounts connections;

    Accepting(HttpServerOptions options, DoorSettings settings) {
        this.options = options;
        this.settings = settings;
        this.connections = new ClientCounts(settings.connections(), settings.connectionsOfAClient());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        var connection = (Channel) accepted;
        var client = client(connection);
        if (!connections.enter(client)) {
            connection.unsafe().closeForcibly();
            return;
        }
        connection.closeFuture().addListener(_ -> connections.leave(client));
        connection.pipeline().addFirst("firstBytes", new FirstBytes(options, settings.headTime()));
        context.fireChannelRead(accepted);
    }

    private static String client(Channel connection) {
        return connection.remoteAddress() instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : "local";
    }
}
