// user/system split per server for one row, interleaved
const B='./';
const { createWorld, createRows } = await import(B+'world.ts');
const { build } = await import(B+'build.ts');
const { load } = await import(B+'load.ts');
const { fork } = await import('node:child_process');
const only=process.argv[2]!.split(','); const rounds=Number(process.argv[3]??10); const names=(process.argv[4]??'by-hand,spotter').split(',');
const compiled=build(); const world=await createWorld(()=>{});
const mk=async(name:string)=>{ const c=fork(compiled('serve.js'),[name.replace(/\d$/,'')],{env:{...process.env,...world.env},execArgv:(process.env.EXEC??'').split(' ').filter(Boolean),stdio:['ignore','ignore','inherit','ipc']}); const ask=(q?:any)=>new Promise<any>(r=>{c.once('message',r); if(q) c.send(q);}); const {port}=await ask(); return {name,port,cpu:()=>ask('cpu'),stop:()=>{c.kill();}, c}; };
const servers=[]; for(const n of names) servers.push(await mk(n));
const helper = servers.find(s=>s.name.startsWith('spotter'))!;
const rows=(await createRows(helper.port)).filter((r:any)=>only.includes(r.name));
const med=(v:number[])=>[...v].sort((a,b)=>a-b)[v.length>>1]!;
for(const row of rows){ const u=names.map(()=>[] as number[]), s=names.map(()=>[] as number[]);
 for(let r=-2;r<rounds;r++) for(let t=0;t<servers.length;t++){ const i=(t+r+2)%servers.length; const a=await servers[i]!.cpu(); await load(servers[i]!.port,row.request,row.count); const b=await servers[i]!.cpu(); if(r>=0){u[i]!.push((b.user-a.user)/row.count); s[i]!.push((b.system-a.system)/row.count);} }
 console.log(row.name); for(let i=0;i<names.length;i++) console.log('  ',names[i]!.padEnd(10),'user',med(u[i]!).toFixed(1),'sys',med(s[i]!).toFixed(1),'total',med(u[i]!.map((x,k)=>x+s[i]![k]!)).toFixed(1),'min',Math.min(...u[i]!.map((x,k)=>x+s[i]![k]!)).toFixed(1),'ratio',med(u[i]!.map((x,k)=>(x+s[i]![k]!)/(u[0]![k]!+s[0]![k]!))).toFixed(3),'user ratio',med(u[i]!.map((x,k)=>x/u[0]![k]!)).toFixed(3)); }
for(const s of servers) s.stop(); await world.close(); process.exit(0);
