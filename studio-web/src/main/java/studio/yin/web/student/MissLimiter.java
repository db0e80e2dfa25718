package studio.yin.web.student;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever tries links that open nothing. Only misses count, so a class of students
 * behind one router is never shut out. 256 bits cannot be guessed anyway; this keeps the trying
 * from being a load.
 */
@ApplicationScoped
public class MissLimiter {

  /** Addresses remembered; beyond that the ones seen longest ago are forgiven. */
  private static final int ADDRESSES = 50_000;

  private final int missesAMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(Duration.ofMinutes(5)).build();

  @Inject
  MissLimiter(
      @ConfigProperty(name = "studio.students.misses-a-minute") int missesAMinute, Clock clock) {
    this.missesAMinute = missesAMinute;
    this.time = new OurClock(clock);
  }

  /** Counts a miss; answers how long to wait where there were too many. */
  Optional<Duration> missed(@Nullable SocketAddress from) {
    Bucket bucket = buckets.get(neighbourhood(from), anybody -> full());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(missesAMinute).refillGreedy(missesAMinute, Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  /** One IPv4 address, or the 64 bits of an IPv6 address that one customer is usually given. */
  static String neighbourhood(@Nullable SocketAddress from) {
    String address = from == null ? null : from.hostAddress();
    if (address == null) {
      return "";
    }
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) {
      return address;
    }
    return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
  }

  /** The studio's clock, as buckets read it. */
  private record OurClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
