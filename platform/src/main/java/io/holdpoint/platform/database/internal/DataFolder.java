package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.StartupRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one installation. Opening it takes an operating-system lock, which ends with the process however the
 * process ends, so a second platform on the same folder is refused and a crashed one leaves nothing to clean up.
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "holdpoint.properties";
    private static final String FORMAT = "format=1";

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder, making it when it does not exist.
     *
     * @throws StartupRefusal when it belongs to something else or is in use
     */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            // One folder, one name: a running server is recognised by the path it was started with.
            Path real = root.toRealPath();
            recognise(real);
            return new DataFolder(real, lock(real));
        } catch (IOException unusable) {
            throw new StartupRefusal(
                    "The data folder %s cannot be used: %s. Give another one with --data.".formatted(root, unusable),
                    "无法使用数据目录 %s:%s。请用 --data 指定其他目录。".formatted(root, unusable));
        }
    }

    private static void recognise(Path root) throws IOException {
        Path marker = root.resolve(MARKER);
        if (!Files.exists(marker)) {
            refuseForeign(root);
            Files.writeString(marker, FORMAT + "\n");
            return;
        }
        if (!Files.readString(marker).contains(FORMAT)) {
            throw new StartupRefusal(
                    "The data folder %s was written by another version of Holdpoint (%s expected in %s)."
                            .formatted(root, FORMAT, MARKER),
                    "数据目录 %s 由其他版本的 Holdpoint 写入(%s 中应为 %s)。".formatted(root, MARKER, FORMAT));
        }
    }

    private static void refuseForeign(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            if (entries.findAny().isPresent()) {
                throw new StartupRefusal(
                        "The folder %s is not empty and is not a Holdpoint data folder. Give an empty or new one with --data."
                                .formatted(root),
                        "目录 %s 非空,且不是 Holdpoint 数据目录。请用 --data 指定空目录或新目录。".formatted(root));
            }
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            String holder = Files.readString(root.resolve("lock.owner")).strip();
            throw new StartupRefusal(
                    "The data folder %s is in use by another Holdpoint (process %s). Stop that one, or give another folder with --data."
                            .formatted(root, holder),
                    "数据目录 %s 正被另一个 Holdpoint 使用(进程 %s)。请先停止它,或用 --data 指定其他目录。".formatted(root, holder));
        }
        Files.writeString(root.resolve("lock.owner"), ProcessHandle.current().pid() + "\n");
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** The folder itself. */
    Path root() {
        return root;
    }

    /** PostgreSQL's own folder. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** What the server prints. */
    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** The port of the last start, so that a client's settings survive a restart. */
    Path portFile() {
        return root.resolve("postgres.port");
    }

    /** Writes a file that nobody but its owner can read, whole or not at all. */
    static void writeSecret(Path file, String text) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
