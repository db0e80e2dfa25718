package studio.yin.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/** One connection, and how much of what was answered it has not taken yet. */
@SuppressWarnings("FutureReturnValueIgnored") // whoever waits for them has the promise
final class Client extends ChannelDuplexHandler {
  private final Channel channel;
  private final Connections connections;
  private long owed;

  private Client(Channel channel, Connections connections) {
    this.channel = channel;
    this.connections = connections;
  }

  /** The client of a channel; made with its first request, and called on the channel's thread. */
  static Client of(Channel channel, Connections connections) {
    Client known = channel.pipeline().get(Client.class);
    if (known != null) {
      return known;
    }
    Client met = new Client(channel, connections);
    channel.pipeline().addFirst(met);
    return met;
  }

  /** Adds to what it owes, in bytes; answers how much that is now. Guarded by the connections. */
  long owes(long bytes) {
    owed += bytes;
    return owed;
  }

  void close() {
    channel.close();
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof ByteBuf buffer && buffer.isReadable()) {
      long bytes = buffer.readableBytes();
      connections.owes(this, bytes);
      context.write(message, promise.unvoid()).addListener(done -> connections.owes(this, -bytes));
    } else {
      context.write(message, promise);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    connections.left(this);
    super.channelInactive(context);
  }
}
