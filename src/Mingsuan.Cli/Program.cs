using Mingsuan.Cli;

return Application.Run(args, Streams.OfProcess(), Path.Combine(AppContext.BaseDirectory, "catalog"));
